using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://www.example.com:443/health");
Console.WriteLine(await response.Content.ReadAsStringAsync());
