/** Events that we dispatch ourselves, in place of presses that the page swallowed. */
const own = new WeakSet<Event>();

/** Notes that an event is ours, and hands it back. */
export function ours<E extends Event>(event: E): E {
	own.add(event);
	return event;
}

/** Whether a person has caused an event, or we have: not a script of the page. */
export function isMeant(event: Event): boolean {
	return event.isTrusted || own.has(event);
}
