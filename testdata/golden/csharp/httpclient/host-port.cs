using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("http://localhost:8080/health");
Console.WriteLine(await response.Content.ReadAsStringAsync());
