<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://www.example.com/blog/feed/', [
    'query' => [
        'format' => 'atom',
        'tag' => 'go',
    ],
    'headers' => [
        'Accept' => 'application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5',
        'If-Modified-Since' => 'Fri, 02 Jan 2026 10:30:00 GMT',
        'If-None-Match' => '"5f3b-64c8a1d2-gzip"',
        'A-IM' => 'feed',
    ],
]);

echo $response->getBody();
