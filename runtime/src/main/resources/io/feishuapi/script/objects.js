(function () {
    // The objects with methods that Java refers to, by number. ES5 only. Java chooses the number of an object that a call is to
    // give, before there is one; an object that it has already keeps its number, and is held once more.
    var entries = {}, count = 0, known = typeof WeakMap === 'function' ? new WeakMap() : null;

    function put(number, entry) {
        if (Object.prototype.hasOwnProperty.call(entries, number)) {
            throw new Error('the number ' + number + ' belongs to another object');
        }
        entries[number] = entry;
        count++;
    }

    function remove(number) {
        delete entries[number];
        count--;
    }

    function entryOf(object) {
        var found;
        if (known) {
            return known.get(object);
        }
        Object.keys(entries).forEach(function (number) {
            if (entries[number].object === object) {
                found = entries[number];
            }
        });
        return found;
    }

    /* The object's number; calls under the number that was wanted reach it as well. */
    function keep(object, wanted) {
        var entry = entryOf(object);
        if (entry) {
            entry.holders++;
            if (wanted) {
                put(wanted, entry);
            }
            return entry.number;
        }
        entry = {object: object, number: wanted || Math.floor(Math.random() * 9007199254740991) + 1, holders: 1};
        put(entry.number, entry);
        if (known) {
            known.set(object, entry);
        }
        return entry.number;
    }

    function find(number) {
        var entry = entries[number];
        if (!entry) {
            throw new Error('this page does not have the object: it was closed, or belongs to a page that was loaded before');
        }
        if (entry.missing !== undefined) {
            throw new Error('the object was not created: ' + entry.missing);
        }
        return entry.object;
    }

    function release(number) {
        var entry = entries[number];
        if (!entry) {
            return;
        }
        if (entry.number !== number) {
            remove(number);
        }
        entry.holders--;
        if (entry.holders === 0) {
            remove(entry.number);
            if (known && entry.object) {
                known['delete'](entry.object);
            }
        }
    }

    return {
        keep: keep,
        find: find,
        release: release,
        lack: function (number, reason) { put(number, {number: number, holders: 1, missing: reason}); },
        clear: function () {
            entries = {};
            count = 0;
            known = known && new WeakMap();
        },
        size: function () { return count; }
    };
})
