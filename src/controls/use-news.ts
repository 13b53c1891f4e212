import { useRef, useState } from 'preact/hooks';

/** Milliseconds that a line of news stays. */
const shownFor = 4000;

/** A line that is read out and shown for a moment: the line now, and how to say another. */
export function useNews(): [string, (text: string) => void] {
	const [news, setNews] = useState('');
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const announce = (text: string): void => {
		clearTimeout(timer.current);
		setNews(text);
		timer.current = setTimeout(() => setNews(''), shownFor);
	};
	return [news, announce];
}
