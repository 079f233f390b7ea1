$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify([
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
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
