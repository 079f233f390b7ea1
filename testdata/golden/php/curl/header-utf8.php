<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-City: Köln',
        'X-Emoji: a😀b',
        "X-Breaks: a\u{85}b\u{2028}c\u{200b}d",
        'X-Quotes: ‘a’ “b” ‚c„',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
