const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify([
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
  ]),
});

console.log(await response.text());
