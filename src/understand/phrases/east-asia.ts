import type { FurniturePhrases } from './phrases.ts';

/** Japanese, Korean and Chinese: written without spaces, so phrases are looked for as they stand. */
export const eastAsia: FurniturePhrases = {
	starts: {
		advertisement: ['広告', '광고', '广告'],
		comments: ['コメント', '댓글', '评论'],
		related: ['おすすめ', 'あわせて読みたい', '関連', '관련', '이 기사', '相关', '推荐'],
		share: ['シェア', '공유', '分享'],
		tags: ['キーワード', '关键词'],
	},
	holds: {
		credit: ['代表撮影', '写真', '사진', '图片来源'],
		legal: ['無断転載', '무단 전재', '저작권자', '版权所有'],
		note: ['기자', '責任編集'],
		subscribe: ['メールマガジン', 'ログイン', '会員', '登録', '購読', '구독', '로그인', '订阅'],
	},
};
