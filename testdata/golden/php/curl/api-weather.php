<?php

$curl = curl_init('https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/json',
        'X-Api-Key: YOUR_API_KEY',
        'Accept-Language: de-CH, de;q=0.9, en;q=0.5',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
