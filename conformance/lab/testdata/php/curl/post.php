<?php

$curl = curl_init('ORIGIN/items');
curl_setopt_array($curl, [
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => '{"name": "Widget"}',
]);
curl_exec($curl);
