<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://maps.example.com/maps/api/staticmap?center=50.9413,6.9583&zoom=13&size=600x300&scale=2&markers=color:red%7Clabel:A%7C50.9413,6.9583&markers=color:0x00ff00%7Clabel:B%7CK%C3%B6ln+Messe&path=color:%23ff0000%7Cweight:5%7C50.94,6.95%7C50.95,6.97&style=&key=YOUR_API_KEY');

echo $response->getBody();
