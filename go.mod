module snipgen

go 1.26
