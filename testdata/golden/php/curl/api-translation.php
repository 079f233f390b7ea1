<?php

$payload = [
    'text' => [
        'Привет, мир!',
        'こんにちは、世界。',
        '你好，世界',
        'नमस्ते दुनिया',
        'مرحبا بالعالم',
        'שלום עולם',
        'Γειά σου Κόσμε',
        'สวัสดีชาวโลก',
        'Ça va ? <b>Très</b> bien…',
        'İstanbul’da ılık',
    ],
    'target_lang' => 'EN-GB',
    'tag_handling' => 'xml',
    'ignore_tags' => ['code'],
    'preserve_formatting' => true,
];

$curl = curl_init('https://translate.example.com/v2/translate');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Auth-Key YOUR_API_KEY',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
