import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as secure } from 'node:tls';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { type FixtureServer, serve } from '../../browser/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'outspoken-unit-'));
let server: FixtureServer;

beforeEach(async () => {
	writeFileSync(join(folder, 'a.svg'), '<svg/>');
	server = await serve({
		'http://valley.example/': { folder },
		'https://iz.ru/1': { html: '<p>one' },
	});
});
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks the server as its proxy for an http address: status, type and body. */
function ask(path: string): Promise<[number, string, string]> {
	return new Promise((resolve, reject) => {
		get({ host: '127.0.0.1', port: server.port, path }, (response) => {
			let body = '';
			response.on('data', (chunk) => {
				body += chunk;
			});
			response.on('end', () =>
				resolve([response.statusCode ?? 0, response.headers['content-type'] ?? '', body]),
			);
		}).on('error', reject);
	});
}

it('serves the files of a folder and notes every request', async () => {
	expect(await ask('http://valley.example/a.svg')).toEqual([200, 'image/svg+xml', '<svg/>']);
	expect((await ask('http://valley.example/none'))[0]).toBe(404);
	expect((await ask('http://other.example/'))[0]).toBe(404);
	expect(server.requests).toEqual([
		'http://valley.example/a.svg',
		'http://valley.example/none',
		'http://other.example/',
	]);
});

it('keeps to the folder', async () => {
	writeFileSync(join(folder, '..', 'outspoken-outside'), 'secret');
	const [status] = await ask('http://valley.example/%2e%2e/outspoken-outside');
	expect(status).toBe(404);
	rmSync(join(folder, '..', 'outspoken-outside'));
});

it('speaks TLS as any host, through a tunnel', async () => {
	const body = await new Promise<string>((resolve, reject) => {
		const socket = connect(server.port, '127.0.0.1', () =>
			socket.write('CONNECT iz.ru:443 HTTP/1.1\r\nHost: iz.ru:443\r\n\r\n'),
		);
		socket.once('data', () => {
			const tunnel = secure({ socket, servername: 'iz.ru', rejectUnauthorized: false }, () =>
				tunnel.write('GET /1 HTTP/1.1\r\nHost: iz.ru\r\nConnection: close\r\n\r\n'),
			);
			let text = '';
			tunnel.on('data', (chunk) => {
				text += chunk;
			});
			tunnel.on('end', () => resolve(text));
			tunnel.on('error', reject);
		});
	});
	expect(body).toContain('200 OK');
	expect(body).toContain('<p>one');
	expect(server.requests).toEqual(['https://iz.ru/1']);
});
