import { useRef } from 'preact/hooks';
import { Choices } from '../controls/choices.tsx';
import { COPY_FORMS, type Copying, DEFAULT_COPYING, PLACEHOLDERS } from '../model/copying.ts';
import { words } from '../platform/words.ts';
import { LONGEST_TEMPLATE } from '../settings/reader-settings.ts';
import { cite } from '../share/citation.ts';
import { sampleArticle } from './sample-article.ts';
import type { SectionProps } from './section.ts';

/** In what form quotations are copied, and what that looks like. */
export function CopyingSection({ settings, changeSoon }: SectionProps) {
	const { reader } = settings;
	const { copying } = reader;
	const set = (part: Partial<Copying>) =>
		changeSoon({ reader: { ...reader, copying: { ...copying, ...part } } });
	return (
		<section aria-labelledby="copying">
			<h2 id="copying">{words('options_copying')}</h2>
			<Choices
				label={words('copying_form')}
				name="copying"
				options={COPY_FORMS.map((value) => ({ value, label: words(`copying_form_${value}`) }))}
				value={copying.form}
				onChoose={(form) => set({ form })}
			/>
			{copying.form === 'own' && <Template copying={copying} set={set} />}
			<Preview copying={copying} />
		</section>
	);
}

function Template({ copying, set }: { copying: Copying; set(part: Partial<Copying>): void }) {
	const field = useRef<HTMLTextAreaElement>(null);
	/** Puts a placeholder where the person is in the field. */
	const put = (name: string): void => {
		const { current } = field;
		if (!current) return;
		current.setRangeText(`{${name}}`, current.selectionStart, current.selectionEnd, 'end');
		current.focus();
		set({ template: current.value });
	};
	return (
		<>
			<label class="template">
				<span>{words('copying_template')}</span>
				<textarea
					ref={field}
					rows={4}
					maxLength={LONGEST_TEMPLATE}
					spellcheck={false}
					dir="auto"
					value={copying.template}
					onInput={({ currentTarget }) => set({ template: currentTarget.value })}
				/>
			</label>
			<p>{words('copying_places')}</p>
			<ul class="places">
				{PLACEHOLDERS.map((name) => (
					<li key={name}>
						<button type="button" onClick={() => put(name)}>
							<code>{`{${name}}`}</code>
						</button>{' '}
						{words(`copying_place_${name}`)}
					</li>
				))}
			</ul>
			<button type="button" onClick={() => set({ template: DEFAULT_COPYING.template })}>
				{words('copying_reset')}
			</button>
		</>
	);
}

/** A quotation of our own, as it would be copied now. */
function Preview({ copying }: { copying: Copying }) {
	const { article, outline, quote } = sampleArticle(words);
	const { text } = cite(quote, article, outline, words, copying);
	const lines = text.split('\n');
	// What is rich is shown as it is pasted: a quotation, and its source as a link.
	const rich = copying.form === 'rich';
	return (
		<figure class="preview" aria-live="polite">
			<figcaption>{words('copying_preview')}</figcaption>
			{rich ? (
				<>
					<blockquote>{lines[0]}</blockquote>
					<p>
						{lines[1]}
						<br />
						<span class="link">{article.title}</span>
						{lines[2]?.slice(article.title.length)}
					</p>
				</>
			) : (
				<pre>{text}</pre>
			)}
		</figure>
	);
}
