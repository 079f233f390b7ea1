using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"name\": \"Widget\"}"));
content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.PostAsync("ORIGIN/items", content);
Console.WriteLine(await response.Content.ReadAsStringAsync());
