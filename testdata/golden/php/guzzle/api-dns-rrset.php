<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->patch('https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com.', [
    'headers' => ['X-API-Key' => 'YOUR_API_KEY'],
    'json' => [
        'rrsets' => [
            [
                'name' => 'www.example.com.',
                'type' => 'A',
                'ttl' => 300,
                'changetype' => 'REPLACE',
                'records' => [
                    ['content' => '192.0.2.10', 'disabled' => false],
                    ['content' => '192.0.2.11', 'disabled' => true],
                ],
            ],
            [
                'name' => 'example.com.',
                'type' => 'TXT',
                'ttl' => 3600,
                'changetype' => 'REPLACE',
                'records' => [
                    [
                        'content' => '"v=spf1 include:mail.example.com ~all"',
                        'disabled' => false,
                    ],
                    ['content' => '"a\\059b; c"', 'disabled' => false],
                ],
            ],
            [
                'name' => '*.old.example.com.',
                'type' => 'AAAA',
                'changetype' => 'DELETE',
            ],
        ],
    ],
]);

echo $response->getBody();
