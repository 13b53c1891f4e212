import { connect, type Socket } from 'node:net';

/** An error that Firefox reported: `name` is its WebDriver code ("no such element"), the message its words. */
export class MarionetteError extends Error {
	constructor(code: string, message: string, command: string) {
		super(`${command}: ${message}`);
		this.name = code;
	}
}

interface Waiting {
	command: string;
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

/**
 * The wire protocol of Marionette, Firefox's own remote control: over TCP, frames of `length:json`
 * (length in bytes), commands `[0, id, name, params]`, answers `[1, id, error, result]`.
 * Source: remote/marionette in Firefox's tree. It is used because WebDriver BiDi refuses extension
 * pages and geckodriver is one more binary to find.
 */
export class Marionette {
	#socket: Socket;
	#buffer = Buffer.alloc(0);
	#waiting = new Map<number, Waiting>();
	#lastId = 0;
	#closed: Error | null = null;

	private constructor(socket: Socket, greeted: () => void) {
		this.#socket = socket;
		let awaitsGreeting = true;
		socket.on('data', (chunk) => {
			this.#buffer = Buffer.concat([this.#buffer, chunk]);
			for (let frame = this.#nextFrame(); frame !== null; frame = this.#nextFrame()) {
				if (awaitsGreeting) {
					awaitsGreeting = false;
					greeted();
				} else {
					this.#answer(JSON.parse(frame));
				}
			}
		});
		socket.on('error', (error) => this.#end(error));
		socket.on('close', () => this.#end(new Error('Firefox closed the connection')));
	}

	/** Connects to a listening Firefox; rejects when nobody listens or it does not greet. */
	static connect(port: number): Promise<Marionette> {
		return new Promise((resolve, reject) => {
			const socket = connect({ host: '127.0.0.1', port });
			socket.once('error', reject);
			socket.once('close', () => reject(new Error('Firefox closed the connection')));
			const client: Marionette = new Marionette(socket, () => resolve(client));
		});
	}

	/** Sends one command and yields its result; a MarionetteError when Firefox refuses. */
	send<T = unknown>(command: string, params: object = {}): Promise<T> {
		if (this.#closed) return Promise.reject(this.#closed);
		const id = ++this.#lastId;
		const body = Buffer.from(JSON.stringify([0, id, command, params]));
		return new Promise<T>((resolve, reject) => {
			this.#waiting.set(id, { command, resolve: (value) => resolve(value as T), reject });
			this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
		});
	}

	close(): void {
		this.#socket.destroy();
	}

	#nextFrame(): string | null {
		const colon = this.#buffer.indexOf(':');
		if (colon < 0) return null;
		const length = Number(this.#buffer.subarray(0, colon).toString());
		const end = colon + 1 + length;
		if (this.#buffer.length < end) return null;
		const frame = this.#buffer.subarray(colon + 1, end).toString();
		this.#buffer = this.#buffer.subarray(end);
		return frame;
	}

	#answer([, id, error, result]: [
		number,
		number,
		{ error: string; message: string } | null,
		unknown,
	]): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		if (error) waiting.reject(new MarionetteError(error.error, error.message, waiting.command));
		else waiting.resolve(result);
	}

	#end(error: Error): void {
		this.#closed ??= error;
		for (const { reject, command } of this.#waiting.values())
			reject(new Error(`${command}: ${error.message}`));
		this.#waiting.clear();
	}
}
