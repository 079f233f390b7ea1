<?php

$query = [
    'valueInputOption' => 'USER_ENTERED',
    'insertDataOption' => 'INSERT_ROWS',
];
$payload = [
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
];

$curl = curl_init('https://sheets.example.com/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
