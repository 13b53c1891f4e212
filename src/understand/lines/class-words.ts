/** What a word in a class or id says of the element that bears it. */
export type ClassFamily =
	| 'share'
	| 'related'
	| 'advertisement'
	| 'subscribe'
	| 'author'
	| 'date'
	| 'tags'
	| 'caption'
	| 'comments'
	| 'navigation'
	| 'sidebar'
	| 'tools'
	| 'poll'
	| 'legal'
	| 'media'
	| 'box'
	| 'title'
	| 'lead'
	| 'body'
	| 'hidden';

/**
 * Words that sites use in class names and ids, by what they stand for. Two neighbouring words of a name
 * also count joined: "read-more" is "readmore". Each list sorted.
 */
export const CLASS_WORDS: Readonly<Record<ClassFamily, string>> = {
	advertisement: `
		ad adbox ads adsense adslot adunit adv advert advertisement advertising adverts affiliate
		anzeige banner banners commercial deals dfp gpt offer offers partner partners promo promoted
		promotion publicidad reklama shopping sponsor sponsored sponsors werbung
	`,
	author: `
		about author authors autor autora autoren bio biography byline bylines contributor
		contributors journalist profile writer writers
	`,
	body: `
		article articlebody body bodytext content copy detail entry maincontent paragraph post prose
		richtext story text
	`,
	box: `
		box boxed callout card dialog fact factbox facts highlight highlights incut infobox infocard
		insert inset keypoints lightbox modal module overlay popup pull pullquote tooltip
	`,
	caption: `
		attribution caption captions copyright credit credits figcaption imagecaption legend
		photocredit source sources
	`,
	comments: `
		coment coments comment commentary commenting comments comnt discussion disqus feedback
		replies reply
	`,
	date: `
		data date dateline dates datetime datum details info infos meta metadata postmeta pubdate
		publish published submitted time timestamp updated
	`,
	hidden: 'hidden hide invisible noprint offscreen only print sr visually',
	lead: `
		abstract anons chapo deck dek description excerpt intro lead lede standfirst subhead
		subheading subheadline summary
	`,
	legal: `
		consent cookie cookies disclaimer disclosure gdpr impressum legal privacy rights terms
	`,
	media: `
		audio carousel embed embedded figure galleries gallery image images img media photo photos
		picture player slide slider slides slideshow thumb thumbnail video videos
	`,
	navigation: `
		foot footer header menu menus nav navbar navigation next pager pagination prev previous skip
		subnav topbar
	`,
	poll: 'correction poll polls quiz rating ratings vote votes voting',
	related: `
		also crosslink crosslinks explore further latest linklist links mgid more mostread onward
		outbrain popular readalso readmore rec recirc recirculation recommend recommendation
		recommendations recommended recommends related relatedlinks relations revcontent seealso
		similar suggested taboola teaser teasers topstories trending zergnet
	`,
	share: `
		a2a addthis addtoany facebook follow likes pluso share sharebar sharedaddy sharing sns
		social socialmedia socials telegram twitter vk whatsapp
	`,
	sidebar: 'aside rail sidebar sticky widget widgets',
	subscribe: `
		abo app appeal apps donate donation email inlinesignup login mailing membership newsletter
		newsletters optin paywall piano podcast push register registration regwall signin signup
		subscribe subscription subscriptions support tinypass
	`,
	tags: `
		breadcrumb breadcrumbs cat categories category eyebrow keyword keywords kicker label labels
		overline rubric tag tagged tags taxonomy topic topics topline
	`,
	title: 'head heading headline headlines hed subtitle title',
	tools: 'contents print printer search searchform toc toolbar tools',
};
