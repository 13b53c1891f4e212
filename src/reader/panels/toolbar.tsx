import { Icon, type IconName } from '../../controls/icons.tsx';
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

/** The bar above the article: the way back at its start, everything else at its end. */
export function Toolbar({ state, actions }: Props) {
	const { words, contents } = state;
	const hasHeadings = contents?.article.blocks.some((block) => block.kind === 'heading');
	const MenuView = state.menu ? MENUS[state.menu] : null;
	return (
		<>
			<div class="tools" role="toolbar" aria-label={words('reader_toolbar')}>
				<Tool icon="close" label={words('reader_close')} keys="Escape" onClick={actions.close} />
				<span class="running-title" aria-hidden="true">
					{contents?.article.title}
				</span>
				{state.byItselfOn && (
					<Tool
						icon="by-itself"
						label={words('reader_by_itself', state.byItselfOn)}
						onClick={actions.endByItself}
					/>
				)}
				{hasHeadings && (
					<Tool
						icon="contents"
						label={words('reader_contents')}
						pressed={state.contentsShown}
						onClick={() => actions.showContents(!state.contentsShown)}
					/>
				)}
				{contents && (
					<MenuTool
						active={state.listening === 'playing'}
						menu="listen"
						icon="listen"
						label={words('reader_listen')}
						{...{ state, actions }}
					/>
				)}
				<MenuTool menu="theme" icon="theme" label={words('reader_theme')} {...{ state, actions }} />
				<MenuTool menu="text" icon="text" label={words('reader_text')} {...{ state, actions }} />
				<MenuTool menu="save" icon="save" label={words('reader_save')} {...{ state, actions }} />
				<Tool icon="print" label={words('reader_print')} onClick={actions.print} />
				<MenuTool
					menu="keys"
					icon="keys"
					label={words('keys_title')}
					keys="?"
					{...{ state, actions }}
				/>
				<Tool
					icon="outline"
					label={words('reader_outline')}
					pressed={state.outlineShown}
					onClick={() => actions.showOutline(!state.outlineShown)}
				/>
			</div>
			{MenuView && (
				<div class="menu" data-menu={state.menu}>
					<MenuView state={state} actions={actions} />
				</div>
			)}
		</>
	);
}

interface ToolProps {
	icon: IconName;
	label: string;
	keys?: string;
	pressed?: boolean;
	expanded?: boolean;
	menu?: Menu;
	/** It is at work, open or not. */
	active?: boolean | undefined;
	onClick: () => void;
}

function Tool({ icon, label, keys, pressed, expanded, menu, active, onClick }: ToolProps) {
	return (
		<button
			type="button"
			class={`tool tool-${icon}`}
			aria-label={label}
			title={label}
			aria-keyshortcuts={keys}
			aria-pressed={pressed}
			aria-expanded={expanded}
			data-opens={menu}
			data-active={active}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}

function MenuTool({
	menu,
	icon,
	label,
	keys,
	active,
	state,
	actions,
}: Props & { menu: Menu; icon: IconName; label: string; keys?: string; active?: boolean }) {
	const open = state.menu === menu;
	return (
		<Tool
			icon={icon}
			label={label}
			menu={menu}
			{...(keys ? { keys } : {})}
			active={active}
			expanded={open}
			onClick={() => actions.menu(open ? null : menu)}
		/>
	);
}
