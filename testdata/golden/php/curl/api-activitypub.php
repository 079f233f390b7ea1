<?php

$payload = [
    '@context' => [
        'https://www.w3.org/ns/activitystreams',
        [
            'toot' => 'http://joinmastodon.org/ns#',
            'Emoji' => 'toot:Emoji',
        ],
    ],
    'id' => 'https://social.example.com/activities/1',
    'type' => 'Create',
    'actor' => 'https://social.example.com/users/example',
    'to' => ['https://www.w3.org/ns/activitystreams#Public'],
    'object' => [
        'id' => 'https://social.example.com/notes/1',
        'type' => 'Note',
        'content' => '<p>Hello <span class="h-card">@other</span> :blobcat: 🐘</p>',
        'contentMap' => ['en' => '<p>Hello</p>'],
        'sensitive' => false,
        'inReplyTo' => null,
    ],
];

$curl = curl_init('https://fedi.example.com/users/other/inbox');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Date: Fri, 02 Jan 2026 10:30:00 GMT',
        'Digest: SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=',
        'Signature: keyId="https://social.example.com/users/example#main-key",algorithm="rsa-sha256",headers="(request-target) host date digest content-type",signature="YOUR/SIGNATURE+BASE64=="',
        'Content-Type: application/activity+json',
        'Accept: application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
