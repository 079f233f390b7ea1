<?php

$query = ['delay' => '0sec'];

$curl = curl_init('https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => ['Jenkins-Crumb: YOUR_CRUMB'],
    CURLOPT_USERPWD => 'example-bot:YOUR_API_TOKEN',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
