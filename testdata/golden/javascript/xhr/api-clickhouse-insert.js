const xhr = new XMLHttpRequest();
xhr.open("POST", "https://clickhouse.example.com:8443/?database=web&query=INSERT%20INTO%20events%20(ts,%20path,%20ms)%20FORMAT%20TabSeparated&input_format_null_as_default=1&param_name=%7Bx:String%7D");
xhr.setRequestHeader("X-ClickHouse-User", "default");
xhr.setRequestHeader("X-ClickHouse-Key", "YOUR_PASSWORD");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`2026-01-02 10:30:00	/index.html	12
2026-01-02 10:30:01	/a\\tb	\\N
2026-01-02 10:30:02		0
`]));
