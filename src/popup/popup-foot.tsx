import type { PageView } from '../model/page-view.ts';
import { openSettings } from '../platform/own-pages.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';
import { words } from '../platform/words.ts';
import { copyText } from './copy.ts';
import { exportFormats, exportText, saveExport } from './exports.ts';
import { KeysHelp } from './keys-help.tsx';

export interface PopupFootProps {
	view: Extract<PageView, { kind: 'article' }> | null;
	/** What happened last, shown and read out. */
	news: string;
	/** It is only read out. */
	heardOnly: boolean;
	announce(text: string): void;
	/** Absent in the side panel. */
	close: (() => void) | undefined;
}

/** Export, the side panel, keys and settings. */
export function PopupFoot({ view, news, heardOnly, announce, close }: PopupFootProps) {
	return (
		<footer class="foot">
			{view && view.outline.quotes.length > 0 && <Export view={view} announce={announce} />}
			<p class={heardOnly ? 'news unseen' : 'news'} role="status">
				{news}
			</p>
			{close && view && hasSidePanel() && (
				<button
					type="button"
					class="plain beside"
					title={words('popup_beside_about')}
					onClick={async () => {
						if (await openSidePanel()) close();
						else announce(words('popup_beside_refused'));
					}}
				>
					{words('popup_beside')}
				</button>
			)}
			{view && <KeysHelp closes={close !== undefined} />}
			<button
				type="button"
				class="plain settings"
				onClick={() => {
					openSettings();
					close?.();
				}}
			>
				{words('popup_settings')}
			</button>
		</footer>
	);
}

function Export({
	view,
	announce,
}: {
	view: NonNullable<PopupFootProps['view']>;
	announce(text: string): void;
}) {
	return (
		<>
			<button type="button" class="plain" popovertarget="export">
				{words('popup_export')}
			</button>
			<section id="export" popover="auto" class="over" aria-label={words('popup_export')}>
				{exportFormats.map((format) => (
					<div class="row between" key={format}>
						<span>{words(`popup_export_${format}`)}</span>
						<span class="row">
							<button
								type="button"
								aria-label={`${words('popup_export_copy')}: ${words(`popup_export_${format}`)}`}
								onClick={async () => {
									const done = await copyText(exportText(view, format));
									announce(words(done ? 'outline_copied' : 'popup_not_copied'));
								}}
							>
								{words('popup_export_copy')}
							</button>
							<button
								type="button"
								aria-label={`${words('popup_export_save')}: ${words(`popup_export_${format}`)}`}
								onClick={() => saveExport(view, format)}
							>
								{words('popup_export_save')}
							</button>
						</span>
					</div>
				))}
			</section>
		</>
	);
}
