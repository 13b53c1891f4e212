import { houses } from './rooms.ts';

/** An override in biome.json: which imports are forbidden to the files of a room. */
interface RoomRule {
	includes: string[];
	linter: { rules: { style: { noRestrictedImports: object } } };
}

/** Below a room there are folders of one level at most: languages/ru, judge/signs. */
const DEPTHS = [1, 2];

/**
 * The rules of all rooms, as Biome wants them. Imports are known by how they are written, so there is one rule
 * for each depth that a file can lie at.
 */
function roomRules(): RoomRule[] {
	return Object.entries(houses).flatMap(([house, rooms]) =>
		Object.keys(rooms)
			.filter((room) => !(`${house}/${room}` in houses))
			.flatMap((room) => DEPTHS.map((depth) => ruleOf(house, room, depth))),
	);
}

function ruleOf(house: string, room: string, depth: number): RoomRule {
	const takes = `${house.replace(/^src\/?/, '')}/${room}`.replace(/^\//, '');
	const forbidden = forbiddenBeside(house, room, depth);
	for (
		let [above, inner] = parentOf(house), up = depth + 1;
		above;
		[above, inner] = parentOf(above), up++
	)
		forbidden.push(...forbiddenBeside(above, inner, up));
	if (takes !== 'platform') forbidden.push('webextension-polyfill');
	return {
		includes: [`${house}/${room}/${'*/'.repeat(depth - 1)}*`],
		linter: {
			rules: {
				style: {
					noRestrictedImports: {
						level: 'error',
						options: {
							patterns: [
								{ group: forbidden, message: `${takes} may not take from there: build/rooms.ts.` },
							],
						},
					},
				},
			},
		},
	};
}

/** The rooms of a house, and its front, that one of them may not take from; `up` folders above the importing file. */
function forbiddenBeside(house: string, room: string, up: number): string[] {
	const rooms = houses[house]!;
	const way = '../'.repeat(up);
	const closed = Object.keys(rooms).filter(
		(other) => other !== room && !rooms[room]!.includes(other),
	);
	return [...(closed.length > 0 ? [`${way}{${closed.join(',')},}/**`] : []), `${way}*.{ts,tsx}`];
}

/** The house that a house is a room of, and its name there. */
function parentOf(house: string): [string, string] {
	const at = house.lastIndexOf('/');
	return at < 0 ? ['', ''] : [house.slice(0, at), house.slice(at + 1)];
}

/** The rules as the text of a file that biome.json extends: a line a rule. */
export function rulesFile(): string {
	const lines = roomRules().map((rule) => `\t\t${JSON.stringify(rule)}`);
	return `{\n\t"overrides": [\n${lines.join(',\n')}\n\t]\n}\n`;
}

/** The arrows of a house as a picture in Mermaid's words. */
export function pictureOf(house: string): string {
	const arrows = Object.entries(houses[house]!).flatMap(([room, below]) =>
		below.map((lower) => `\t${room} --> ${lower}`),
	);
	return ['```mermaid', 'flowchart TD', ...arrows, '```', ''].join('\n');
}

/** A document with its pictures of houses drawn anew, each behind a line `<!-- rooms: src/quotes -->`. */
export function redrawn(document: string): string {
	return document.replace(
		/(<!-- rooms: (\S+) -->\n)(?:```mermaid\n[^`]*```\n)?/g,
		(_, mark: string, house: string) => mark + pictureOf(house),
	);
}
