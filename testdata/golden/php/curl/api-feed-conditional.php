<?php

$query = [
    'format' => 'atom',
    'tag' => 'go',
];

$curl = curl_init('https://www.example.com/blog/feed/?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5',
        'If-Modified-Since: Fri, 02 Jan 2026 10:30:00 GMT',
        'If-None-Match: "5f3b-64c8a1d2-gzip"',
        'A-IM: feed',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
