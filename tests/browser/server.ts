import { readFile } from 'node:fs/promises';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

/**
 * What stands at an address: a file, HTML written in the test (with headers of its own), or a text of any type, kept back
 * as long as the test wants.
 */
export type Content =
	| { file: string }
	| { html: string; headers?: Readonly<Record<string, string>> }
	| { folder: string }
	| { text: string; type: string; after?: Promise<unknown> };

export interface FixtureServer {
	/** Its port on 127.0.0.1; give it to `launch` as `proxyPort`. */
	port: number;
	/** Addresses of every request that reached it, in order; refused ones too. */
	requests: string[];
	/** Adds or replaces what stands at an address. */
	add(url: string, content: Content): void;
	/** Begins anew with these pages, and no request. */
	reset(pages: Record<string, Content>): void;
	close(): Promise<void>;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
};

/**
 * Serves pages under their real addresses (https://iz.ru/…) to a browser that has this server as its
 * proxy, so that nothing ever leaves the machine and every request of the browser is seen. A folder
 * stands at an address that ends with "/". What nobody put there answers 404.
 */
export async function serve(pages: Record<string, Content> = {}): Promise<FixtureServer> {
	const contents = new Map(Object.entries(pages));
	const requests: string[] = [];
	const sockets = new Set<Socket>();

	const answer = async (url: string, response: ServerResponse): Promise<void> => {
		requests.push(url);
		const found = await read(contents, url);
		response.writeHead(found ? 200 : 404, {
			'content-type': found?.type ?? 'text/plain',
			'cache-control': 'no-store',
			...found?.headers,
		});
		response.end(found?.body ?? 'Not here');
	};
	const listener =
		(scheme: string): RequestListener =>
		(request: IncomingMessage, response) => {
			// To a proxy the whole address is asked for, inside a tunnel only the path.
			const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`).href;
			answer(url, response).catch((error) => response.destroy(error));
		};

	const tls = createTlsServer(
		await certificateFor(['iz.ru', '*.iz.ru', '*.example', 'localhost']),
		listener('https'),
	);
	const server = createServer(listener('http'));
	server.on('connect', (_request, socket: Socket) => {
		socket.on('error', () => socket.destroy());
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		tls.emit('connection', socket);
	});
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		requests,
		add: (url, content) => contents.set(url, content),
		reset(fresh) {
			contents.clear();
			for (const [url, content] of Object.entries(fresh)) contents.set(url, content);
			requests.length = 0;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}

async function read(
	contents: Map<string, Content>,
	url: string,
): Promise<{
	type: string;
	body: Buffer | string;
	headers?: Readonly<Record<string, string>> | undefined;
} | null> {
	const address = new URL(url);
	address.hash = '';
	const content = contents.get(address.href);
	if (content && 'html' in content) {
		return { type: types['.html']!, body: content.html, headers: content.headers };
	}
	if (content && 'text' in content) {
		await content.after;
		return { type: content.type, body: content.text };
	}
	if (content && 'file' in content) return readTyped(content.file);
	for (const [base, folder] of contents) {
		if (!('folder' in folder) || !address.href.startsWith(base)) continue;
		const path = normalize(
			decodeURIComponent(`/${address.pathname.slice(new URL(base).pathname.length)}`),
		);
		const found = await readTyped(join(folder.folder, path));
		if (found) return found;
	}
	return null;
}

async function readTyped(file: string): Promise<{ type: string; body: Buffer } | null> {
	try {
		return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
	} catch {
		return null;
	}
}

/**
 * A fresh key and a certificate signed by itself, in PEM: a key in the repository would trouble every
 * scanner for secrets. The browsers under test are told not to mind who signed it; it is valid for as
 * long as any clock is likely to say.
 */
async function certificateFor(hosts: string[]): Promise<{ key: string; cert: string }> {
	const made = await generate([{ name: 'commonName', value: 'Outspoken test server' }], {
		algorithm: 'sha256',
		extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
		keyType: 'ec',
		notAfterDate: new Date('2049-12-31'),
		notBeforeDate: new Date('2020-01-01'),
	});
	return { key: made.private, cert: made.cert };
}
