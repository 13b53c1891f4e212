import { Choices, Switch } from '../controls/choices.tsx';
import { openShortcutPage, type Shortcut } from '../platform/shortcuts.ts';
import { words } from '../platform/words.ts';
import type { SectionProps } from './section.ts';

/** How Outspoken is called: button, menu, keys. */
export function OpeningSection({
	settings,
	change,
	announce,
	shortcuts,
}: SectionProps & { shortcuts: Shortcut[] }) {
	return (
		<section aria-labelledby="opening">
			<h2 id="opening">{words('options_opening')}</h2>
			<Choices
				label={words('options_toolbar')}
				name="toolbar"
				options={(['outline', 'reader'] as const).map((value) => ({
					value,
					label: words(`options_toolbar_${value}`),
				}))}
				value={settings.toolbar}
				onChoose={(toolbar) => change({ toolbar })}
			/>
			<Switch
				label={words('options_menu')}
				on={settings.menu}
				onSwitch={(menu) => change({ menu })}
			/>
			<h3>{words('options_shortcuts')}</h3>
			<dl class="shortcuts">
				{shortcuts.map(({ about, keys }) => (
					<div key={about}>
						<dt>{about || words('command_action')}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : words('options_shortcut_none')}</dd>
					</div>
				))}
			</dl>
			<button
				type="button"
				onClick={async () => {
					if (!(await openShortcutPage())) announce(words('options_shortcuts_nowhere'));
				}}
			>
				{words('options_shortcuts_change')}
			</button>
		</section>
	);
}
