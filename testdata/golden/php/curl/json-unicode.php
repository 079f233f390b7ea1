<?php

$payload = [
    'emoji' => '😀',
    'ключ' => 'значение',
    'sep' => "a\u{2028}b\u{2029}c\u{85}d\u{200b}e\u{feff}f",
    'accent' => 'é é',
    'del' => "\x7f",
];

$curl = curl_init('https://api.example.com/echo');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
