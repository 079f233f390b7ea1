<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{
  "type" : "order.updated",
  "data" : { "url" : "https:\/\/shop.example.com\/o\/1001", "name" : "Caf\u00e9 \ud83c\udf75", "html" : "\u003cb\u003e1\u003c/b\u003e", "total" : 10.00 }
}

JSON;

$client = new Client();
$response = $client->post('https://app.example.com/api/webhooks/orders', [
    'query' => ['tenant' => 'example'],
    'headers' => [
        'Content-Type' => 'application/json',
        'webhook-id' => 'msg_example',
        'webhook-timestamp' => '1767349800',
        'webhook-signature' => 'v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE',
        'User-Agent' => 'Example-Webhooks/2.0 (+https://www.example.com/webhooks)',
    ],
    'body' => $body,
]);

echo $response->getBody();
