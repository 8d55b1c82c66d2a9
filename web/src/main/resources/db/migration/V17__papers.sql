-- A paper that was sent tells what it says on the day of the sending, whenever that is recorded.

alter table notice add column told_on date;

-- What was brought after the filing is posted again by whoever loads the page again.
alter table supplement add column repeat_key varchar(100);
create unique index supplement_by_repeat_key on supplement (case_number, repeat_key);

-- An answer and the result of a review are written to whoever filed, though nobody has the duty to call.
insert into message_template (matter, kind, version, sms_code, subject, subject_en, body, body_en) values
    ('ANSWER', 'COMPLAINT', 0, 'MATTER_ANSWERED', '您提交的事项 {number} 已有答复', 'There is an answer to your submission {number}',
     '您好！您提交的事项（编号 {number}）已有答复。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'There is an answer to your submission {number}. Please look it up under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.'),
    ('ANSWER', 'ENQUIRY', 0, 'MATTER_ANSWERED', '您提交的事项 {number} 已有答复', 'There is an answer to your submission {number}',
     '您好！您提交的事项（编号 {number}）已有答复。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'There is an answer to your submission {number}. Please look it up under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.'),
    ('ANSWER', 'VIOLATION_REPORT', 0, 'MATTER_ANSWERED', '您提交的事项 {number} 已有答复', 'There is an answer to your submission {number}',
     '您好！您提交的事项（编号 {number}）已有答复。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'There is an answer to your submission {number}. Please look it up under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.'),
    ('REVIEW', 'COMPLAINT', 0, 'REVIEW_DECIDED', '您申请的复核 {number} 已有结果', 'Your request for a review of {number} has been decided on',
     '您好！您申请复核的事项（编号 {number}）已有复核结果。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'The review of {number} that you asked for has been decided. Please look up the result under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.'),
    ('REVIEW', 'ENQUIRY', 0, 'REVIEW_DECIDED', '您申请的复核 {number} 已有结果', 'Your request for a review of {number} has been decided on',
     '您好！您申请复核的事项（编号 {number}）已有复核结果。请凭编号和查询码在网站的“查询进度”中查看。本邮件由系统发出，请勿回复。',
     'The review of {number} that you asked for has been decided. Please look up the result under “Track” on the site, with the number and your access code. This message was sent by a system; please do not answer it.');
