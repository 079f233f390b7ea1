<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Single: \'a\' \'b\'',
        'X-Double: "a" "b"',
        'X-Back: `a` `b`',
        'X-Mixed: \'"`"\'',
        'X-Slash: \\ \\\\ \\\' \\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\',
        'X-Triple: \'\'\' """ ```',
        'ETag-Like: "abc\\"def"',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
