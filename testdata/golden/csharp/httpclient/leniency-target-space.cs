using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/my%20file%20(1).txt?q=two%20words");
Console.WriteLine(await response.Content.ReadAsStringAsync());
