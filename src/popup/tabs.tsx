import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { alongRow } from '../controls/row-keys.ts';
import { words } from '../platform/words.ts';

interface Tab {
	id: string;
	title: string;
	count: number;
	panel: ComponentChildren;
}

/** Tabs by the ARIA pattern: arrow keys go from one to the next, Tab goes into the panel. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
	const [open, setOpen] = useState(tabs[0]?.id);
	const list = useRef<HTMLDivElement>(null);
	const turn = (event: KeyboardEvent): void => {
		const way = alongRow(event, words.direction);
		const at = tabs.findIndex((tab) => tab.id === open);
		const to = way ? at + way : { Home: 0, End: tabs.length - 1 }[event.key];
		const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
		if (!next) return;
		event.preventDefault();
		setOpen(next.id);
		list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label={label} ref={list}>
				{tabs.map((tab) => (
					<button
						key={tab.id}
						type="button"
						role="tab"
						id={`tab-${tab.id}`}
						aria-selected={tab.id === open}
						aria-controls={`panel-${tab.id}`}
						tabIndex={tab.id === open ? 0 : -1}
						onClick={() => setOpen(tab.id)}
						onKeyDown={turn}
					>
						{tab.title} <span class="count">{tab.count}</span>
					</button>
				))}
			</div>
			{tabs.map((tab) => (
				<div
					key={tab.id}
					class="panel"
					role="tabpanel"
					id={`panel-${tab.id}`}
					aria-labelledby={`tab-${tab.id}`}
					hidden={tab.id !== open}
				>
					{tab.id === open && tab.panel}
				</div>
			))}
		</>
	);
}
