import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../controls/icons.tsx';
import { alongRow } from '../../controls/row-keys.ts';
import type { Actions, Menu, ReaderState } from '../state/state.ts';
import { KeysMenu } from './keys-menu.tsx';
import { ListenMenu } from './listen-menu.tsx';
import { SaveMenu } from './save-menu.tsx';
import { TextMenu } from './text-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

interface Props {
	state: ReaderState;
	actions: Actions;
}

const MENUS = {
	theme: ThemeMenu,
	text: TextMenu,
	save: SaveMenu,
	listen: ListenMenu,
	keys: KeysMenu,
};

/** The bar above the article: the way back at its start, everything else at its end. One stop of Tab; arrows go along. */
export function Toolbar({ state, actions }: Props) {
	const { words, contents } = state;
	const bar = useRef<HTMLDivElement>(null);
	/** The tool that Tab reaches: the one that was used last. */
	const [reached, setReached] = useState<IconName>('close');
	const tools = toolsOf({ state, actions });
	const stop = tools.some(({ icon }) => icon === reached) ? reached : 'close';
	const MenuView = state.menu ? MENUS[state.menu] : null;
	const walk = (event: KeyboardEvent): void => {
		const way = alongRow(event, words.direction);
		const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
		const here = buttons.indexOf(event.target as HTMLButtonElement);
		if (!way || here < 0) return;
		event.preventDefault();
		const ahead = way > 0 ? buttons.slice(here + 1) : buttons.slice(0, here).reverse();
		// One that a narrow window hides takes no focus.
		const root = buttons[here]?.getRootNode() as Document | ShadowRoot;
		for (const button of ahead) {
			button.focus();
			if (root.activeElement === button) break;
		}
	};
	return (
		<>
			<div
				class="tools"
				role="toolbar"
				aria-label={words('reader_toolbar')}
				ref={bar}
				onKeyDown={walk}
				onFocusCapture={({ target }) => {
					const icon = (target as HTMLElement).dataset.tool as IconName | undefined;
					if (icon) setReached(icon);
				}}
			>
				{tools.map((tool) => (
					<Fragment key={tool.icon}>
						<Tool {...tool} stop={tool.icon === stop} />
						{tool.icon === 'close' && (
							<span class="running-title" aria-hidden="true">
								{contents?.article.title}
							</span>
						)}
					</Fragment>
				))}
			</div>
			{MenuView && (
				<div class="menu" data-menu={state.menu}>
					<MenuView state={state} actions={actions} />
				</div>
			)}
		</>
	);
}

/** The tools that there are now, in their order. */
function toolsOf({ state, actions }: Props): ToolProps[] {
	const { words, contents, byItselfOn, contentsShown, outlineShown } = state;
	const hasHeadings = contents?.article.blocks.some((block) => block.kind === 'heading');
	const opens = (menu: Menu, label: string, more: Partial<ToolProps> = {}): ToolProps => {
		const expanded = state.menu === menu;
		const onClick = () => actions.menu(expanded ? null : menu);
		return { icon: menu, label, menu, expanded, onClick, ...more };
	};
	const tools: (ToolProps | false | undefined)[] = [
		{ icon: 'close', label: words('reader_close'), keys: 'Escape', onClick: actions.close },
		byItselfOn !== null && {
			icon: 'by-itself',
			label: words('reader_by_itself', byItselfOn),
			onClick: actions.endByItself,
		},
		hasHeadings && {
			icon: 'contents',
			label: words('reader_contents'),
			pressed: contentsShown,
			onClick: () => actions.showContents(!contentsShown),
		},
		contents !== null &&
			opens('listen', words('reader_listen'), { active: state.listening === 'playing' }),
		opens('theme', words('reader_theme')),
		opens('text', words('reader_text')),
		opens('save', words('reader_save')),
		{ icon: 'print', label: words('reader_print'), onClick: actions.print },
		opens('keys', words('keys_title'), { keys: '?' }),
		{
			icon: 'outline',
			label: words('reader_outline'),
			pressed: outlineShown,
			onClick: () => actions.showOutline(!outlineShown),
		},
	];
	return tools.filter((tool) => tool !== false && tool !== undefined);
}

interface ToolProps {
	icon: IconName;
	label: string;
	keys?: string;
	pressed?: boolean;
	expanded?: boolean;
	menu?: Menu;
	/** It is at work, open or not. */
	active?: boolean;
	onClick: () => void;
}

function Tool({ icon, label, keys, stop, ...tool }: ToolProps & { stop: boolean }) {
	return (
		<button
			type="button"
			class={`tool tool-${icon}`}
			aria-label={label}
			title={label}
			aria-keyshortcuts={keys}
			aria-pressed={tool.pressed}
			aria-expanded={tool.expanded}
			data-tool={icon}
			data-opens={tool.menu}
			data-active={tool.active}
			tabIndex={stop ? 0 : -1}
			onClick={tool.onClick}
		>
			<Icon name={icon} />
		</button>
	);
}
