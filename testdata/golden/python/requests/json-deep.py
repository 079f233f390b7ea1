import requests

url = "https://api.example.com/echo"
payload = [
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
                                                                                                                        {
                                                                                                                            "a": {
                                                                                                                                "a": {
                                                                                                                                    "a": {
                                                                                                                                        "a": {
                                                                                                                                            "a": {
                                                                                                                                                "a": {
                                                                                                                                                    "a": {
                                                                                                                                                        "a": {
                                                                                                                                                            "a": {
                                                                                                                                                                "a": {
                                                                                                                                                                    "a": {
                                                                                                                                                                        "a": {
                                                                                                                                                                            "a": {
                                                                                                                                                                                "a": {
                                                                                                                                                                                    "a": {
                                                                                                                                                                                        "a": {
                                                                                                                                                                                            "a": {
                                                                                                                                                                                                "a": {
                                                                                                                                                                                                    "a": {
                                                                                                                                                                                                        "a": {
                                                                                                                                                                                                            "a": {
                                                                                                                                                                                                                "a": {
                                                                                                                                                                                                                    "a": {
                                                                                                                                                                                                                        "a": {
                                                                                                                                                                                                                            "a": {
                                                                                                                                                                                                                                "a": {
                                                                                                                                                                                                                                    "a": {
                                                                                                                                                                                                                                        "a": {
                                                                                                                                                                                                                                            "a": {"a": 1},
                                                                                                                                                                                                                                        },
                                                                                                                                                                                                                                    },
                                                                                                                                                                                                                                },
                                                                                                                                                                                                                            },
                                                                                                                                                                                                                        },
                                                                                                                                                                                                                    },
                                                                                                                                                                                                                },
                                                                                                                                                                                                            },
                                                                                                                                                                                                        },
                                                                                                                                                                                                    },
                                                                                                                                                                                                },
                                                                                                                                                                                            },
                                                                                                                                                                                        },
                                                                                                                                                                                    },
                                                                                                                                                                                },
                                                                                                                                                                            },
                                                                                                                                                                        },
                                                                                                                                                                    },
                                                                                                                                                                },
                                                                                                                                                            },
                                                                                                                                                        },
                                                                                                                                                    },
                                                                                                                                                },
                                                                                                                                            },
                                                                                                                                        },
                                                                                                                                    },
                                                                                                                                },
                                                                                                                            },
                                                                                                                        },
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
]

response = requests.post(url, json=payload)
print(response.text)
