import { QUOTE_KINDS, type Speaker } from '../../model/outline.ts';
import { leadingWords } from '../../share/introduced.ts';
import { unknownLanguageWords } from '../../share/language-name.ts';
import type { Voiced } from '../article/voices.ts';
import type { Actions, Contents, ReaderState } from '../state/state.ts';
import { Icon } from './icons.tsx';

/** How many quotations of a speaker are shown at first: to make thousands of buttons takes seconds. */
const FIRST = 60;

interface Props {
	state: ReaderState;
	actions: Actions;
}

/** Who speaks in the article, in order of appearance, each with what they say. */
export function OutlinePanel({ state, actions }: Props) {
	const { words, contents, settings } = state;
	if (!contents) return <p class="panel-empty">{words('reader_loading')}</p>;
	const { outline, voices } = contents;
	const shown = [...voices.byQuote.values()].filter(({ quote }) => settings.kinds[quote.kind]);
	const said = new Map<Speaker | null, Voiced[]>();
	for (const voiced of shown) {
		const theirs = said.get(voiced.speaker);
		if (theirs) theirs.push(voiced);
		else said.set(voiced.speaker, [voiced]);
	}
	const unnamed = said.get(null) ?? [];
	const unknown = unknownLanguageWords(outline, words);
	return (
		<>
			<header class="panel-head">
				<h2>{words('reader_outline')}</h2>
				<button
					type="button"
					class="tool"
					aria-label={words('reader_outline_close')}
					title={words('reader_outline_close')}
					onClick={() => actions.showOutline(false)}
				>
					<Icon name="close" />
				</button>
			</header>
			{outline.quotes.length === 0 ? (
				<p class="panel-empty">{unknown ?? words('reader_no_quotes')}</p>
			) : (
				<>
					{unknown && <p class="panel-empty">{unknown}</p>}
					<Shares contents={contents} />
					<KindSwitches state={state} actions={actions} />
					<ol class="speakers">
						{outline.speakers.map((speaker) => (
							<SpeakerView
								key={speaker.id}
								speaker={speaker}
								quotes={said.get(speaker) ?? []}
								{...{ state, actions, contents }}
							/>
						))}
						{unnamed.length > 0 && (
							<SpeakerView speaker={null} quotes={unnamed} {...{ state, actions, contents }} />
						)}
					</ol>
				</>
			)}
		</>
	);
}

/** The parts of the quoted words as one bar; the figures stand with the names. */
function Shares({ contents }: { contents: Contents }) {
	const parts = contents.outline.speakers.filter(({ share }) => share > 0);
	return parts.length === 0 ? null : (
		<div class="shares" aria-hidden="true">
			{parts.map(({ id, share }) => (
				<span
					key={id}
					data-voice={contents.voices.colourOf(id)}
					style={{ flexGrow: String(share) }}
				/>
			))}
		</div>
	);
}

/** At once the key to the marks and the way to switch them off. */
function KindSwitches({ state, actions }: Props) {
	const { settings, words } = state;
	return (
		<fieldset class="kinds">
			<legend class="spoken">{words('reader_kinds')}</legend>
			{QUOTE_KINDS.map((kind) => (
				<label key={kind} class="kind">
					<input
						type="checkbox"
						checked={settings.kinds[kind]}
						onChange={(event) =>
							actions.change({
								...settings,
								kinds: { ...settings.kinds, [kind]: event.currentTarget.checked },
							})
						}
					/>
					<span class="voice" data-voice="0" data-kind={kind}>
						{words(`share_kind_${kind}`)}
					</span>
				</label>
			))}
		</fieldset>
	);
}

interface SpeakerProps extends Props {
	contents: Contents;
	speaker: Speaker | null;
	quotes: Voiced[];
}

function SpeakerView({ state, actions, contents, speaker, quotes }: SpeakerProps) {
	const { words } = state;
	if (quotes.length === 0) return null;
	const { article, voices } = contents;
	const id = speaker?.id ?? null;
	const first = state.unfolded.includes(id) ? quotes : quotes.slice(0, FIRST);
	const rest = quotes.length - first.length;
	return (
		<li class="speaker" data-voice={voices.colourOf(id)}>
			<h3>
				<span lang={speaker ? article.language : undefined}>
					{speaker ? speaker.name : words('share_speaker_none')}
				</span>
				<small>
					{words.plural('reader_quotes', quotes.length)}
					{speaker && speaker.share > 0 && ` · ${words.percent(speaker.share)}`}
				</small>
			</h3>
			{speaker?.role && (
				<p class="role" lang={article.language}>
					{speaker.role}
				</p>
			)}
			<ul>
				{first.map(({ quote }) => (
					<li key={quote.id} class="said" data-kind={quote.kind}>
						<button
							type="button"
							class="said-words"
							lang={article.language}
							data-goes={quote.id}
							onClick={() => actions.goToQuote(quote.id)}
						>
							<span dir={article.direction}>{leadingWords(quote) + quote.text}</span>
						</button>
						<button
							type="button"
							class="tool said-copy"
							aria-label={words('reader_copy_quote')}
							title={words('reader_copy_quote')}
							onClick={() => actions.copyQuote(quote.id)}
						>
							<Icon name="copy" />
						</button>
					</li>
				))}
			</ul>
			{rest > 0 && (
				<button
					type="button"
					class="text-button"
					onClick={({ currentTarget }) => {
						const list = currentTarget.previousElementSibling;
						actions.unfold(id);
						// This button is gone now: the keyboard goes on with the first of the others.
						list?.children[first.length]?.querySelector('button')?.focus();
					}}
				>
					{words('reader_more_quotes', words.number(rest))}
				</button>
			)}
		</li>
	);
}
