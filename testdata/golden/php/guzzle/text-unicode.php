<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "😀𝒳\u{2028}line\u{2029}para\u{85}next\u{200b}zero\u{200d}\u{202e}rtl\u{202c} ‘a’ ‚b‛ “c” „d‟ é\u{ffff}";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();
