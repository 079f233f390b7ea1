using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("http://[::1]:8080/health");
Console.WriteLine(await response.Content.ReadAsStringAsync());
