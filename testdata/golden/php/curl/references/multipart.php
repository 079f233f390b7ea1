<?php

$title = getenv('TITLE');
$name = getenv('NAME');

$payload = [
    'title' => $title . ' 1',
    'photo' => new CURLStringFile(file_get_contents('./pixel.png'), 'pixel.png', 'image/png'),
    'notes' => new CURLStringFile('Notes of ' . $name, 'notes.txt', 'text/plain'),
];

$curl = curl_init('https://api.example.com/photos');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
