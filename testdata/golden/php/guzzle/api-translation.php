<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://translate.example.com/v2/translate', [
    'headers' => ['Authorization' => 'Auth-Key YOUR_API_KEY'],
    'json' => [
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
    ],
]);

echo $response->getBody();
