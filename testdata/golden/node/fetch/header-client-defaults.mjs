const response = await fetch("https://api.example.com/headers", {
  headers: {
    "User-Agent": "curl/8.0 (snippet; \"quoted\")",
    "Accept": "application/xml, */*;q=0.1",
    "Accept-Language": "de-DE, en;q=0.5",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
  },
});

console.log(await response.text());
