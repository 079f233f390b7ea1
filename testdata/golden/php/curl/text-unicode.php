<?php

$payload = "😀𝒳\u{2028}line\u{2029}para\u{85}next\u{200b}zero\u{200d}\u{202e}rtl\u{202c} ‘a’ ‚b‛ “c” „d‟ é\u{ffff}";

$curl = curl_init('https://api.example.com/text');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => ['Content-Type: text/plain'],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
