const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "Accept": "application/xml, */*;q=0.1",
    "Accept-Language": "de-DE, en;q=0.5",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
  },
});

console.log(response.data);
