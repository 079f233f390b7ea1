<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        [
            [
                [
                    [
                        [
                            [
                                [
                                    [
                                        [
                                            [
                                                [
                                                    [
                                                        [
                                                            [
                                                                [
                                                                    [
                                                                        [
                                                                            [
                                                                                [
                                                                                    [
                                                                                        [
                                                                                            [
                                                                                                [
                                                                                                    [
                                                                                                        [
                                                                                                            [
                                                                                                                [
                                                                                                                    [
                                                                                                                        [
                                                                                                                            [
                                                                                                                                'a' => [
                                                                                                                                    'a' => [
                                                                                                                                        'a' => [
                                                                                                                                            'a' => [
                                                                                                                                                'a' => [
                                                                                                                                                    'a' => [
                                                                                                                                                        'a' => [
                                                                                                                                                            'a' => [
                                                                                                                                                                'a' => [
                                                                                                                                                                    'a' => [
                                                                                                                                                                        'a' => [
                                                                                                                                                                            'a' => [
                                                                                                                                                                                'a' => [
                                                                                                                                                                                    'a' => [
                                                                                                                                                                                        'a' => [
                                                                                                                                                                                            'a' => [
                                                                                                                                                                                                'a' => [
                                                                                                                                                                                                    'a' => [
                                                                                                                                                                                                        'a' => [
                                                                                                                                                                                                            'a' => [
                                                                                                                                                                                                                'a' => [
                                                                                                                                                                                                                    'a' => [
                                                                                                                                                                                                                        'a' => [
                                                                                                                                                                                                                            'a' => [
                                                                                                                                                                                                                                'a' => [
                                                                                                                                                                                                                                    'a' => [
                                                                                                                                                                                                                                        'a' => [
                                                                                                                                                                                                                                            'a' => [
                                                                                                                                                                                                                                                'a' => ['a' => 1],
                                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                                ],
                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                ],
                                                                                                                                                                                                            ],
                                                                                                                                                                                                        ],
                                                                                                                                                                                                    ],
                                                                                                                                                                                                ],
                                                                                                                                                                                            ],
                                                                                                                                                                                        ],
                                                                                                                                                                                    ],
                                                                                                                                                                                ],
                                                                                                                                                                            ],
                                                                                                                                                                        ],
                                                                                                                                                                    ],
                                                                                                                                                                ],
                                                                                                                                                            ],
                                                                                                                                                        ],
                                                                                                                                                    ],
                                                                                                                                                ],
                                                                                                                                            ],
                                                                                                                                        ],
                                                                                                                                    ],
                                                                                                                                ],
                                                                                                                            ],
                                                                                                                        ],
                                                                                                                    ],
                                                                                                                ],
                                                                                                            ],
                                                                                                        ],
                                                                                                    ],
                                                                                                ],
                                                                                            ],
                                                                                        ],
                                                                                    ],
                                                                                ],
                                                                            ],
                                                                        ],
                                                                    ],
                                                                ],
                                                            ],
                                                        ],
                                                    ],
                                                ],
                                            ],
                                        ],
                                    ],
                                ],
                            ],
                        ],
                    ],
                ],
            ],
        ],
    ],
]);

echo $response->getBody();
