<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://sheets.example.com/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append', [
    'query' => [
        'valueInputOption' => 'USER_ENTERED',
        'insertDataOption' => 'INSERT_ROWS',
    ],
    'headers' => ['Authorization' => 'Bearer YOUR_TOKEN'],
    'json' => [
        'range' => '\'Q1 €\'!A1:D1',
        'majorDimension' => 'ROWS',
        'values' => [
            [
                '=SUM(B1:C1)*1.19',
                '00420',
                '+1 555 0100',
                true,
            ],
            ['@example', '-5', 1234.50, ''],
            [],
            [
                "line 1\nline 2",
                "a,b;c\td",
                null,
                2026,
            ],
        ],
    ],
]);

echo $response->getBody();
