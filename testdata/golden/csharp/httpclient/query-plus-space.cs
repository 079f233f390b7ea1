using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g");
Console.WriteLine(await response.Content.ReadAsStringAsync());
