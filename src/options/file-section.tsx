import { useRef } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { defaultSettings } from '../settings/settings.ts';
import { saveFile } from '../share/save-file.ts';
import { AskFirst } from './ask-first.tsx';
import type { SectionProps } from './section.ts';
import { readSettingsFile, settingsFile } from './settings-file.ts';

/** Settings into a file and out of one. */
export function FileSection({ settings, replace, announce }: SectionProps) {
	const chooser = useRef<HTMLInputElement>(null);
	const take = async (file: File | undefined): Promise<void> => {
		const read = file ? readSettingsFile(await file.text()) : null;
		if (!read) announce(words('options_import_wrong'));
		else if (await replace(read)) announce(words('options_imported'));
	};
	return (
		<section aria-labelledby="file">
			<h2 id="file">{words('options_file')}</h2>
			<p class="about">{words('options_file_about')}</p>
			<div class="acts">
				<button
					type="button"
					onClick={() =>
						saveFile(
							document,
							'outspoken-settings.json',
							'application/json',
							settingsFile(settings),
						)
					}
				>
					{words('options_export')}
				</button>
				<button type="button" onClick={() => chooser.current?.click()}>
					{words('options_import')}
				</button>
				<input
					type="file"
					accept=".json,application/json"
					hidden
					ref={chooser}
					aria-label={words('options_import')}
					onChange={(event) => {
						const chosen = event.currentTarget.files?.[0];
						event.currentTarget.value = '';
						void take(chosen);
					}}
				/>
			</div>
			<AskFirst
				label={words('options_reset')}
				question={words('options_reset_question')}
				yes={words('options_reset_yes')}
				onYes={() => void replace(defaultSettings)}
			/>
		</section>
	);
}
