id="${ID_VALUE?}"

curl "https://api.example.com/$id/$id?id=$id&env=$ID"
