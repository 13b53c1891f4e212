import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER: tag, length, content (ITU-T X.690). */
function der(tag: number, ...contents: Buffer[]): Buffer {
	const content = Buffer.concat(contents);
	const { length } = content;
	const size =
		length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: Buffer[]) => der(0x30, ...contents);
const explicit = (number: number, content: Buffer) => der(0xa0 + number, content);
const oid = (...bytes: number[]) => der(0x06, Buffer.from(bytes));
const utcTime = (text: string) => der(0x17, Buffer.from(text));

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
/** 2.5.4.3 */
const commonName = oid(0x55, 0x04, 0x03);
/** 2.5.29.17 */
const subjectAltName = oid(0x55, 0x1d, 0x11);

/**
 * A fresh self-signed certificate (X.509 v3, RFC 5280) for the hosts, and its key, in PEM. Made here
 * because Node has no call for it, openssl is not on every machine, and a key in the repository would
 * trouble every scanner for secrets. The browsers under test are told not to mind who signed it.
 */
export function selfSignedCertificate(hosts: string[]): { key: string; cert: string } {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(
		der(0x31, sequence(commonName, der(0x0c, Buffer.from('Outspoken test server')))),
	);
	const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
	const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
	const body = sequence(
		explicit(0, der(0x02, Buffer.from([2]))),
		der(0x02, serial),
		ecdsaWithSha256,
		name,
		sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		explicit(3, sequence(sequence(subjectAltName, der(0x04, names)))),
	);
	const signature = sign('sha256', body, privateKey);
	const certificate = sequence(
		body,
		ecdsaWithSha256,
		der(0x03, Buffer.from([0]), signature),
	).toString('base64');
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
	};
}
