<?php

$payload = [
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
];

$curl = curl_init('https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com.');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PATCH',
    CURLOPT_HTTPHEADER => [
        'X-API-Key: YOUR_API_KEY',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
